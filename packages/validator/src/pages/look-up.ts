import { nearest } from '@readout/vocabulary'
import { rulePages } from '../generated/rule-pages.js'

/**
 * @param id id of a rule
 * @returns its page in Markdown, `undefined` when there is no such rule
 */
export const rulePage = (id: string): string | undefined => rulePages.find((rule) => rule.id === id)?.page

/**
 * @param id an id that no rule has
 * @returns the id that was meant, `undefined` when none is near
 */
export const nearestRule = (id: string): string | undefined =>
  nearest(
    id,
    rulePages.map((rule) => rule.id),
  )

/**
 * @returns every rule on one line: id, severity, what holds
 */
export const ruleTable = (): string => {
  const width = Math.max(...rulePages.map(({ id }) => id.length))
  const lines = rulePages.map(({ id, severity, page }) => {
    const lead = page.split('\n\n')[1]?.replaceAll('\n', ' ') ?? ''
    return `${id.padEnd(width)}  ${severity.padEnd(5)}  ${lead}`
  })
  return `${lines.join('\n')}\n`
}
