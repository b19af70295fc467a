export * from './calendar.js'
export * from './edtf.js'
