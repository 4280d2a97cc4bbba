import type { ImportedPast } from './event.ts';
import type {
  Answer,
  Channel,
  Direction,
  Lead,
  Money,
  Outcome,
  Question,
  Recurrence,
  StepKind,
} from './lead.ts';
import type { FieldName, FieldValues } from './value.ts';

/** A touch as entered; `at` (epoch ms) is absent for "now". */
export interface TouchInput {
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome;
  readonly note?: string;
  readonly at?: number;
}

/** A next step as entered; `on` is a calendar date, `YYYY-MM-DD`, `at` a time of day there, `HH:MM`. */
export interface StepInput {
  readonly kind: StepKind;
  readonly on: string;
  readonly at?: string;
  readonly every?: Recurrence;
  readonly note?: string;
}

export interface AnswerInput {
  readonly question: Question;
  readonly answer: Answer;
  readonly evidence?: string;
}

/** Everything a person can ask of the list, imperative. `qualify` with `rightTime: no` usually comes with a `plan`. */
export type Command =
  | {
      readonly type: 'capture';
      /** Update this lead; without it the exact identity match is updated, else a lead is created. */
      readonly leadId?: string;
      /** The pipeline that a new lead goes into, the current one by default. */
      readonly pipelineId?: string;
      readonly values: FieldValues;
      readonly touch?: TouchInput;
      readonly answers?: readonly AnswerInput[];
      readonly money?: Money;
      readonly step?: StepInput;
    }
  /**
   * A row of a file. Updates the lead it names, else the one that the values belong to beyond doubt, and then adds only
   * what that does not hold; otherwise creates `freshId`, in the stage named, with the past that the file tells.
   */
  | {
      readonly type: 'import';
      readonly leadId?: string;
      /** Derived from file and row, so that an import that was cut off and runs again makes the same leads. */
      readonly freshId: string;
      readonly stageId?: string;
      readonly values: FieldValues;
      readonly past: ImportedPast;
      readonly touch?: TouchInput;
      readonly answers?: readonly AnswerInput[];
      readonly money?: Money;
      readonly cost?: Money;
      readonly step?: StepInput;
      readonly owner?: string;
      readonly tags?: readonly string[];
      readonly notes?: readonly string[];
    }
  | {
      readonly type: 'edit';
      readonly leadId: string;
      readonly field: FieldName;
      readonly values: readonly string[];
    }
  | { readonly type: 'touch'; readonly leadId: string; readonly touch: TouchInput; readonly step?: StepInput }
  | { readonly type: 'qualify'; readonly leadId: string; readonly answers: readonly AnswerInput[] }
  /** Answers one of the pipeline's own criteria; the question it belongs to follows. */
  | {
      readonly type: 'answer';
      readonly leadId: string;
      readonly criterionId: string;
      readonly answer: Answer;
      readonly evidence?: string;
    }
  /** Into any stage of any pipeline. */
  | { readonly type: 'move'; readonly leadId: string; readonly stageId: string }
  | { readonly type: 'win'; readonly leadId: string; readonly money?: Money; readonly checkIn?: StepInput }
  | { readonly type: 'lose'; readonly leadId: string; readonly reason: string; readonly note?: string }
  | { readonly type: 'reopen'; readonly leadId: string; readonly stageId: string }
  /** Without `money` the value is taken away. */
  | { readonly type: 'appraise'; readonly leadId: string; readonly money?: Money }
  /** What winning it costs us; without `money` the cost is taken away. */
  | { readonly type: 'cost'; readonly leadId: string; readonly money?: Money }
  | { readonly type: 'plan'; readonly leadId: string; readonly step: StepInput }
  /** Without `at` the step keeps its time of day. */
  | {
      readonly type: 'snooze';
      readonly leadId: string;
      readonly stepId: string;
      readonly on: string;
      readonly at?: string;
    }
  | { readonly type: 'finishStep'; readonly leadId: string; readonly stepId: string }
  /** '' for nobody. */
  | { readonly type: 'assign'; readonly leadId: string; readonly owner: string }
  | {
      readonly type: 'tag';
      readonly leadId: string;
      readonly add: readonly string[];
      readonly remove: readonly string[];
    }
  /** Without `noteId` a new note; a known note gets the new text, and goes with an empty one. */
  | { readonly type: 'note'; readonly leadId: string; readonly noteId?: string; readonly text: string }
  /** The other lead becomes part of this one; `fields` are the lists to hold where the union is not wanted. */
  | {
      readonly type: 'merge';
      readonly leadId: string;
      readonly otherId: string;
      readonly fields?: Readonly<Partial<Record<FieldName, readonly string[]>>>;
    }
  /** These two are not the same person: never suggest it again. */
  | { readonly type: 'tellApart'; readonly leadId: string; readonly otherId: string }
  /** Takes one act back; undoing an undo brings it forth again. */
  | { readonly type: 'undo'; readonly leadId: string; readonly act: string }
  /** Physical and final: events, row and indexes go, salted hashes stay to stop re-capture. */
  | { readonly type: 'erase'; readonly leadId: string };

export type CommandType = Command['type'];

/** Why a command was not carried out; `errors.ts` has the sentence for each. */
export type RefusalCode =
  | 'no-such-lead'
  | 'nothing-to-save'
  | 'not-open'
  | 'already-open'
  | 'no-such-stage'
  | 'already-there'
  | 'no-such-step'
  | 'no-such-note'
  | 'no-such-criterion'
  | 'same-lead'
  | 'bad-date'
  | 'nothing-to-undo'
  | 'forgotten'
  | 'no-change';

/** What came of a command. `lead` is absent when the lead is gone (erased, or its capture undone). */
export interface Outcomes {
  readonly leadId: string;
  readonly act: string;
  /** True when the command created the lead. */
  readonly created: boolean;
  readonly lead?: Lead;
}
