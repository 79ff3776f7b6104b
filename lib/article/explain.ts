/** A candidate the core weighed: what for, which element, with what score. */
export interface ExplainedCandidate {
  readonly field: 'title' | 'author' | 'body' | 'detection';
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
export interface ExplainSink {
  candidate(one: ExplainedCandidate): void;
  removal(one: ExplainedRemoval): void;
}
