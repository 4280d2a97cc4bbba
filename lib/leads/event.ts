import type { Money, QualificationAnswer, Question, Step, Touch } from './lead.ts';
import type { FieldName, FieldValues } from './value.ts';

/** What every event carries. `at`: when it happened (epoch ms). `seen`: hybrid logical clock, the order. */
export interface Envelope {
  readonly id: string;
  readonly v: 1;
  readonly leadId: string;
  /** The command that caused it: one act is undone as one, and never runs twice. */
  readonly act: string;
  readonly at: number;
  readonly seen: string;
  readonly by: string;
  readonly device: string;
}

/** How a lead ended before it was imported; without `at`, nobody knows when. */
export interface ImportedClosing {
  readonly status: 'won' | 'lost';
  readonly at?: number;
  readonly reason?: string;
  readonly note?: string;
}

/** What a file tells of a lead's time before it was imported; comes with the `captured` that creates the lead. */
export interface ImportedPast {
  /** Name of the file, and the number of the row in it. */
  readonly file: string;
  readonly row: number;
  /** When the lead was first known elsewhere, epoch ms. */
  readonly since?: number;
  /** When it entered its stage; absent where nobody knows. */
  readonly enteredAt?: number;
  readonly closing?: ImportedClosing;
}

/** What happened, past tense. Unknown types from newer versions are kept and ignored. */
export type Fact =
  | {
      readonly type: 'captured';
      readonly values: FieldValues;
      /** Present when this capture created the lead. */
      readonly into?: { readonly pipelineId: string; readonly stageId: string };
    }
  /** The person's own list for a field: it replaces what was there and keeps what it dropped from coming back. */
  | { readonly type: 'edited'; readonly field: FieldName; readonly values: readonly string[] }
  | ({ readonly type: 'imported' } & ImportedPast)
  | { readonly type: 'touched'; readonly touch: Touch }
  | { readonly type: 'qualified'; readonly question: Question; readonly given: QualificationAnswer }
  /** `isBack`: towards first contact, by the pipeline's order at that moment. */
  | {
      readonly type: 'moved';
      readonly stageId: string;
      /** Present when the stage is another pipeline's. */
      readonly pipelineId?: string;
      readonly isBack?: true;
    }
  /** An answer to one of the pipeline's own criteria. */
  | { readonly type: 'answered'; readonly criterionId: string; readonly given: QualificationAnswer }
  | { readonly type: 'won' }
  | { readonly type: 'lost'; readonly reason: string; readonly note?: string }
  | { readonly type: 'reopened'; readonly stageId: string; readonly pipelineId?: string }
  | { readonly type: 'valued'; readonly money?: Money }
  | { readonly type: 'costed'; readonly money?: Money }
  /** A step with a known id replaces that step: that is what snoozing is. */
  | { readonly type: 'planned'; readonly step: Step }
  | { readonly type: 'stepDone'; readonly stepId: string }
  | { readonly type: 'assigned'; readonly owner: string }
  | { readonly type: 'tagged'; readonly added: readonly string[]; readonly removed: readonly string[] }
  /** A note with a known id replaces that note; an empty text takes it away. */
  | { readonly type: 'noted'; readonly note: { readonly id: string; readonly text: string } }
  /** The other lead's events count for this one too; it has a `mergedInto` of the same act. */
  | { readonly type: 'merged'; readonly otherId: string }
  | { readonly type: 'mergedInto'; readonly intoId: string }
  /** Another lead that is known not to be the same person; that one has the mirror of it. */
  | { readonly type: 'toldApart'; readonly otherId: string }
  | { readonly type: 'undone'; readonly undoneAct: string };

export type LeadEvent = Envelope & Fact;
export type EventType = Fact['type'];
