import { testRule } from '../../../../test/helpers/test-rule.js'
import { jsonSyntax } from './rule.js'

testRule(jsonSyntax, import.meta.url, {
  accept: [{ files: [{ raw: '{}\n' }] }, { files: [{ raw: '[]' }] }, { patch: {} }],
  reject: [
    [{ files: [{ raw: '' }] }, ['1:1 error The text is empty; a file holds one JSON value.']],
    [
      { files: [{ raw: '{\n  // reviewed by hand\n  "id": "x"\n}\n' }] },
      ['2:3 error JSON has no comments; delete the comment.'],
    ],
    [
      { files: [{ raw: "{'id': 'x'}\n" }] },
      ['1:2 error A string stands in single quotes; JSON strings stand in straight double quotes `"…"`.'],
    ],
    [
      { files: [{ raw: '{"id": "x" "title": "y"}\n' }] },
      ['1:12 error `"title"` stands where `,` is expected; put a comma after the value before it.'],
    ],
    [{ files: [{ raw: '{id: "x"}\n' }] }, ['1:2 error The key `id` stands without quotes; write `"id":`.']],
    [{ files: [{ raw: '{"withdrawn": None}\n' }] }, ['1:15 error `None` is not a JSON value; write `null`.']],
    [
      { files: [{ raw: '<<<<<<< HEAD\n{"id": "x"}\n=======\n{"id": "y"}\n>>>>>>> branch\n' }] },
      [
        '1:1 error `<<<<<<<` is not a JSON value; a text stands in double quotes `"…"`. This is a conflict mark of git: keep one side and remove the lines of `<<<<<<<`, `=======` and `>>>>>>>`.',
      ],
    ],
    [
      { files: [{ raw: '{"id": "x"}\n{"id": "y"}\n' }] },
      [
        '2:1 error `{` stands after the end of the value; a file holds one JSON value. A file holds one record: put the second one into a file of its own.',
      ],
    ],
    [
      { files: [{ raw: '<!doctype html>\n<p>Readout</p>\n' }] },
      ['1:1 error `<!doctype` is not a JSON value; a text stands in double quotes `"…"`. This looks like HTML.'],
    ],
    [
      { files: [{ raw: '{"id": "x"\n' }] },
      ['2:1 error The end of the text stands where `}` is expected; an object is not closed.'],
    ],
    [
      { files: [{ raw: '{"time": {"duration_minutes": 025}}\n' }] },
      ['1:32 error A number starts with `0`; write it without leading zeros, or in double quotes if it is a code.'],
    ],
    [
      { files: [{ raw: '{"id": "x\u0000y"}\n' }] },
      ['1:8 error A string holds a control character; write it as an escape, such as `\\t` or `\\u0007`.'],
    ],
    [
      { files: [{ raw: '{"title": "a\\qb"}\n' }] },
      ['1:11 error A backslash stands before a character that needs none; write a backslash itself as `\\\\`.'],
    ],
    [
      { files: [{ raw: '{"a": [1, 2,], "b": {"c": 1,},}\n' }] },
      [
        '1:13 error A comma stands before `]`; delete the comma. (--fix)',
        '1:29 error A comma stands before `}`; delete the comma. (--fix)',
        '1:31 error A comma stands before `}`; delete the comma. (--fix)',
      ],
    ],
  ],
})
