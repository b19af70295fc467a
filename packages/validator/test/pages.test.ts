import { describe, expect, it } from 'vitest'
import { rulePages } from '../src/generated/rule-pages.js'
import { RULES } from '../src/index.js'
import { nearestRule, rulePage, ruleTable } from '../src/pages/index.js'

const order = ['file', 'record', 'dataset']

describe('the pages', () => {
  it('are there for every rule, with what the rule says of itself', () => {
    const expected = RULES.map(({ scope, meta }) => ({
      id: meta.id,
      scope,
      severity: meta.severity,
      fixable: meta.fixable ?? false,
    })).sort((a, b) => order.indexOf(a.scope) - order.indexOf(b.scope) || (a.id < b.id ? -1 : 1))
    expect(rulePages.map(({ page: _page, ...rest }) => rest)).toEqual(expected)
  })

  it('have ids of their own', () => {
    expect(new Set(RULES.map(({ meta }) => meta.id)).size).toBe(RULES.length)
  })

  it('are looked up by id', () => {
    expect(rulePage('date-order')?.split('\n')[0]).toBe('# `date-order`')
    expect(rulePage('date-odrer')).toBeUndefined()
    expect(nearestRule('date-odrer')).toBe('date-order')
  })

  it('are listed on a line each', () => {
    expect(ruleTable().split('\n').slice(0, 2)).toEqual([
      'code-known          error  Every code is one of its vocabulary.',
      'entry-unique        error  No list gives the same entry twice.',
    ])
    expect(ruleTable().trimEnd().split('\n').length).toBe(RULES.length)
  })
})
