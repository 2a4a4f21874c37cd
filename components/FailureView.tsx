import type { Failure } from '../utils/core/model/result';
import { Disclosure } from './Disclosure';
import { FAILURE_WORDS } from './failure-words';
import type { PopupActions } from './popup-props';
import { useText } from './text';
import { WaysOut } from './WaysOut';

interface FailureViewProps {
  readonly failure: Failure;
  readonly actions: PopupActions;
}

/** Why there is no brief, what to do about it, and the buttons that do it. */
export function FailureView({ failure, actions }: FailureViewProps) {
  const t = useText();
  const { code, detail } = failure;
  const { what, remedy } = FAILURE_WORDS[code];
  return (
    <section class="failure" role="alert">
      <p class="failure__what">{t(what)}</p>
      <p class="failure__remedy">{t(remedy)}</p>
      <WaysOut code={code} actions={actions} />
      {code === 'unexpected' && detail !== '' && (
        <Disclosure summary={t('failure.details')}>
          <pre class="failure__detail" lang="en" dir="ltr">
            {detail}
          </pre>
        </Disclosure>
      )}
    </section>
  );
}
