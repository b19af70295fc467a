import { describe, expect, it } from 'vitest'
import { splitName } from '../src/index.js'

describe('splitName', () => {
  it.each([
    ['Antony J. Blinken', { full: 'Antony J. Blinken', family: 'Blinken', given: 'Antony J.' }],
    ['Lloyd J. Austin III', { full: 'Lloyd J. Austin III', family: 'Austin', given: 'Lloyd J.' }],
    ['KAMIKAWA Yoko', { full: 'KAMIKAWA Yoko', family: 'Kamikawa', given: 'Yoko' }],
    ['Yoko KAMIKAWA', { full: 'Yoko KAMIKAWA', family: 'Kamikawa', given: 'Yoko' }],
    ['Austin, Lloyd', { full: 'Lloyd Austin', family: 'Austin', given: 'Lloyd' }],
    ['Wang Yi', { full: 'Wang Yi', family: 'Wang', given: 'Yi' }],
    ['Xi Jinping', { full: 'Xi Jinping', family: 'Xi', given: 'Jinping' }],
    ['Shin Won-sik', { full: 'Shin Won-sik', family: 'Shin', given: 'Won-sik' }],
    ['Kim Hong Kyun', { full: 'Kim Hong Kyun', family: 'Kim', given: 'Hong Kyun' }],
    ['Pham Minh Chinh', { full: 'Pham Minh Chinh', family: 'Pham', given: 'Minh Chinh' }],
    ['Ursula von der Leyen', { full: 'Ursula von der Leyen', family: 'von der Leyen', given: 'Ursula' }],
    ['Mohammed bin Salman', { full: 'Mohammed bin Salman', family: 'bin Salman', given: 'Mohammed' }],
    ['H.E. Mr. Hakan Fidan', { full: 'Hakan Fidan', family: 'Fidan', given: 'Hakan' }],
    ['Dr. S. Jaishankar', { full: 'S. Jaishankar', family: 'Jaishankar', given: 'S.' }],
    ['Emmanuel Macron', { full: 'Emmanuel Macron', family: 'Macron', given: 'Emmanuel' }],
    ['Lee Hsien Loong', { full: 'Lee Hsien Loong', family: 'Lee', given: 'Hsien Loong' }],
    ['Kim Darroch', { full: 'Kim Darroch', family: 'Darroch', given: 'Kim' }],
    ['He Lifeng', { full: 'He Lifeng', family: 'He', given: 'Lifeng' }],
    ['Yang Jiechi', { full: 'Yang Jiechi', family: 'Yang', given: 'Jiechi' }],
    ['Yang Berhormat Mohamad Hasan', { full: 'Mohamad Hasan', family: 'Hasan', given: 'Mohamad' }],
    ['Dwight D. Eisenhower', { full: 'Dwight D. Eisenhower', family: 'Eisenhower', given: 'Dwight D.' }],
    ['Lim Hng Kiang', { full: 'Lim Hng Kiang', family: 'Lim', given: 'Hng Kiang' }],
    ['Sultan Al Jaber', { full: 'Sultan Al Jaber', family: 'Al Jaber', given: 'Sultan' }],
    ['Kishida Fumio', { full: 'Kishida Fumio', family: 'Kishida', given: 'Fumio' }],
    ['Fumio Kishida', { full: 'Fumio Kishida', family: 'Kishida', given: 'Fumio' }],
    ['Ng Eng Hen', { full: 'Ng Eng Hen', family: 'Ng', given: 'Eng Hen' }],
    ['Heng Swee Keat', { full: 'Heng Swee Keat', family: 'Heng', given: 'Swee Keat' }],
    ['Kao Kim Hourn', { full: 'Kao Kim Hourn', family: 'Kao', given: 'Kim Hourn' }],
    ['Long John Smith', { full: 'Long John Smith', family: 'Smith', given: 'Long John' }],
    ['Zelenskyy', { full: 'Zelenskyy', family: 'Zelenskyy' }],
    ['', { full: '' }],
  ])('%s', (full, expected) => {
    expect(splitName(full)).toEqual(expected)
  })

  it('gives each caller a name of its own', () => {
    const first = splitName('Grace Wanjiru') as { family?: string }
    first.family = 'changed'
    expect(splitName('Grace Wanjiru')).toEqual({ full: 'Grace Wanjiru', family: 'Wanjiru', given: 'Grace' })
  })
})
