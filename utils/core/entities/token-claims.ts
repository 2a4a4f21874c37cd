import type { EntityType } from '../model/entity';
import type { Mention, MentionEvidence } from './mention';
import type { Reading } from './readings';
import type { Token } from './tokens';

/** A row of tokens taken for a name: `tokens[from…to)`. */
export interface Claim {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  readonly evidence: MentionEvidence;
  readonly countryCode?: string | null;
  readonly identity?: string | null;
  /** How the first word is read; the whole word when absent. */
  readonly first?: Reading;
}

/** Which tokens of a text belong to a name already. A token belongs to one name at most, so no name overlaps another. */
export class TokenClaims {
  readonly #owners: (Claim | null)[];

  constructor(readonly tokens: readonly Token[]) {
    this.#owners = tokens.map(() => null);
  }

  /** The name a token belongs to; `null` for a free token or none at all. */
  at(index: number): Claim | null {
    return this.#owners[index] ?? null;
  }

  isFree(from: number, to: number): boolean {
    for (let index = from; index < to; index += 1) if (this.at(index) !== null) return false;
    return from < to;
  }

  /** Takes the tokens for a name unless one of them is taken; tells whether it did. */
  add(claim: Claim): boolean {
    if (!this.isFree(claim.from, claim.to)) return false;
    this.#owners.fill(claim, claim.from, claim.to);
    return true;
  }

  /** Puts a longer name in the place of one it contains. */
  widen(old: Claim, claim: Claim): void {
    this.#owners.fill(null, old.from, old.to);
    if (!this.add(claim)) this.#owners.fill(old, old.from, old.to);
  }

  /** All names in the order of the text. */
  mentions(): readonly Mention[] {
    return this.tokens.flatMap((_, index) => {
      const claim = this.at(index);
      return claim?.from === index ? [this.#mentionOf(claim)] : [];
    });
  }

  #mentionOf(claim: Claim): Mention {
    const tokens = this.tokens.slice(claim.from, claim.to);
    const [head] = tokens;
    const last = tokens.at(-1);
    const words = tokens.filter(({ isWord }) => isWord).map(({ key }) => key);
    const first = claim.first;
    const trimmed = tokens.length === 1 ? (first?.after ?? 0) : 0;
    return {
      start: (head?.start ?? 0) + (first?.before ?? 0),
      end: (last?.end ?? 0) - trimmed,
      type: claim.type,
      evidence: claim.evidence,
      words: first === undefined ? words : [first.key, ...words.slice(1)],
      countryCode: claim.countryCode ?? null,
      identity: claim.identity ?? null,
    };
  }
}
