import type { Meeting } from '@readout/schema'
import type { DatasetInput } from '../dataset/input.js'
import type { DocumentInput } from '../document/input.js'
import type { Severity } from './finding.js'

/** What a rule looks at: the text of one file, one record that the schema accepts, or all records beside each other. */
export type Scope = 'file' | 'record' | 'dataset'

/** What every rule says of itself. The runner stamps id, severity and link on each of its findings. */
export interface RuleMeta {
  /** Thing first, then the check: `date-in-order`. The name of the rule's folder. */
  readonly id: string
  readonly severity: Severity
  /** One sentence, present tense: what holds when the rule is content. */
  readonly description: string
  /** One sentence: who or what is hurt when it does not. */
  readonly protects: string
  /** True when at least some findings carry a repair that `--fix` applies. */
  readonly fixable?: boolean
}

/** Where in a file a problem sits: at the value of a JSON Pointer, at the key that leads to it, or at offsets. */
export type Anchor =
  | { readonly pointer: string; readonly part?: 'value' | 'key' }
  | { readonly start: number; readonly end: number }

/** What would answer a problem. */
export type Remedy =
  /** Put this JSON value in the place of the one at the pointer. `safe` when the meaning stays. */
  | { readonly kind: 'replace'; readonly pointer: string; readonly value: unknown; readonly safe: boolean }
  /** Write the file in canonical form. Always safe. */
  | { readonly kind: 'layout' }

/** What a rule reports. */
export interface Problem {
  readonly message: string
  readonly at: Anchor
  /** Weight of this problem where it is not that of the rule; what a run sets for the rule goes before both. */
  readonly severity?: Severity
  readonly related?: readonly {
    readonly file: string
    readonly message: string
    readonly at?: Anchor
  }[]
  readonly remedy?: Remedy
}

/** What the checks of a run may know beyond the record itself. */
export interface RuleContext {
  /** Today as YYYY-MM-DD. Without it the checks against today are left out. */
  readonly today?: string
  /** Text of a source by its SHA-256 in lower-case hex; absent when no sources are at hand. */
  readonly sourceText?: (sha256: string) => string | undefined
}

/**
 * What a rule of files looks at, so that it is not run where there is nothing to see: the faults of the file and its
 * text, those that the schema finds, strings that are not plain ASCII, text that is not in canonical form, or the path.
 */
export const FILE_ASPECTS = ['problems', 'schema', 'strings', 'layout', 'path'] as const

/** One of {@link FILE_ASPECTS}. */
export type FileAspect = (typeof FILE_ASPECTS)[number]

/** A check of the text of one file, run whether or not the text is a record. */
export interface FileRule {
  readonly scope: 'file'
  readonly meta: RuleMeta
  readonly aspect: FileAspect
  /**
   * @param file the file
   * @param context what the run knows
   * @returns the problems, in any order
   */
  readonly check: (file: DocumentInput, context: RuleContext) => Iterable<Problem>
}

/** The keys at the top of a record. */
export type MeetingKey = keyof Meeting & string

/** A check of one record. */
export interface RecordRule {
  readonly scope: 'record'
  readonly meta: RuleMeta
  /** Top-level keys that the rule reads; it runs when the schema has no fault with any of them. */
  readonly reads: readonly MeetingKey[]
  /**
   * @param record the record; the keys that `reads` does not name may hold anything
   * @param context what the run knows
   * @returns the problems, in any order
   */
  readonly check: (record: Meeting, context: RuleContext) => Iterable<Problem>
}

/** A problem of the dataset, with the file it is shown at. */
export interface DatasetProblem extends Problem {
  readonly file: string
}

/** A check of all records beside each other. It sees facts, never whole records, so that memory stays bounded. */
export interface DatasetRule {
  readonly scope: 'dataset'
  readonly meta: RuleMeta
  /**
   * @param dataset facts of every record and every person of the register
   * @param context what the run knows
   * @returns the problems, in any order
   */
  readonly check: (dataset: DatasetInput, context: RuleContext) => Iterable<DatasetProblem>
}

/** Any rule. */
export type Rule = FileRule | RecordRule | DatasetRule
