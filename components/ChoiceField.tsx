interface ChoiceFieldProps<T extends string | number> {
  /** Differs from field to field on the page. */
  readonly name: string;
  readonly heading: string;
  readonly help?: string;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (next: T) => void;
}

/** One choice of a few, as native radio buttons. */
export function ChoiceField<T extends string | number>(props: ChoiceFieldProps<T>) {
  const { name, heading, help, choices, value, onChange } = props;
  const helpId = help === undefined ? undefined : `${name}-help`;
  return (
    <fieldset class="field" aria-describedby={helpId}>
      <legend>{heading}</legend>
      {help !== undefined && (
        <p class="help" id={helpId}>
          {help}
        </p>
      )}
      <div class="choices">
        {choices.map((choice) => (
          <label key={choice.value} class="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
