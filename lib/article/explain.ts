/** A block the core kept in the body: which element it stands in, with what score. */
export interface ExplainedCandidate {
  readonly field: 'body';
  readonly text: string;
  readonly selector: string;
  readonly score: number;
}

/** Something that did not go into the body: which step took it out and why. */
export interface ExplainedRemoval {
  readonly step: string;
  readonly selector: string;
  readonly reason: string;
  /** Beginning of the text. */
  readonly text: string;
}

/** Receives what the core decided; filled only when asked for, since it costs time. */
export interface Grounds {
  readonly candidates: ExplainedCandidate[];
  readonly removals: ExplainedRemoval[];
}
