import { describe, expect, it } from 'vitest'
import { officeOfTitle, offices } from '../src/index.js'

describe('officeOfTitle', () => {
  for (const office of offices) {
    it.each(office.titles)(`%s is ${office.code}`, (title) => {
      expect(officeOfTitle(title)).toBe(office.code)
    })
  }
})
