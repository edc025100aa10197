import { append, replace, role, testMistakes } from '../mistakes.test-data.ts';

testMistakes(
  [
    [
      'a key stands twice',
      { [role]: append('title: Again\n') },
      `${role}:75:1 duplicate-key The key "title" stands here for the second time.`,
    ],
    [
      'a quotation mark is left open',
      { [role]: replace('tagline: Keeps', 'tagline: "Keeps') },
      `${role}:6:10 yaml-syntax A quotation mark is opened here and never closed.`,
    ],
    [
      'a text holds a colon',
      { [role]: replace('tagline: Keeps', 'tagline: Note: keeps') },
      `${role}:6:10 yaml-syntax There is a second colon in this line.`,
    ],
    [
      'a colon is forgotten',
      { [role]: replace('tagline: Keeps', 'tagline\nKeeps') },
      `${role}:6:1 yaml-syntax A colon is missing here.`,
    ],
    [
      'a key is indented too far',
      { [role]: replace('tagline: Keeps', 'tagline: Keeps\n  more: x') },
      `${role}:6:10 yaml-syntax The line below is indented as if it belonged to this value.`,
    ],
    [
      'a hyphen is out of line',
      { [role]: replace('  - Check records', '  - Check records\n - File') },
      `${role}:12:1 yaml-syntax This line is not indented like its neighbors.`,
    ],
    [
      'a list starts on the line of its key',
      { [role]: replace('careers:\n  -', 'careers: -') },
      `${role}:3:10 yaml-syntax A list cannot start on the line of its key.`,
    ],
    [
      'a bracket is left open',
      { [role]: replace('moves: []', 'moves: [') },
      `${role}:70:1 yaml-syntax A bracket is opened above and never closed.`,
    ],
    [
      'a comma is forgotten',
      { [role]: replace('moves: []', 'moves: ["a" "b"]') },
      `${role}:69:13 yaml-syntax A comma is missing here.`,
    ],
    [
      'a value starts with a sign of the notation',
      { [role]: replace('tagline: Keeps', 'tagline: @Keeps') },
      `${role}:6:10 yaml-syntax A value cannot start with @.`,
    ],
    [
      'text follows a closing quotation mark',
      { [role]: replace('tagline: Keeps', 'tagline: "Keeps"') },
      `${role}:6:18 yaml-syntax This does not fit what stands before it.`,
    ],
    [
      'a backslash stands between double quotes',
      { [role]: replace('tagline: Keeps', 'tagline: "\\Keeps"\n#') },
      `${role}:6:11 yaml-syntax A backslash between double quotes has a special meaning.`,
    ],
    ['a key is a list', { [role]: append('? [a]\n: 1\n') }, `${role}:75:3 yaml-syntax A key must be a plain word.`],
    [
      'a line is indented with a tab',
      { [role]: replace('  - Check', '\t- Check') },
      `${role}:11:1 yaml-tab This line is indented with a tab.`,
    ],
    [
      'an anchor is used',
      { [role]: replace('careers:', 'careers: &all') },
      `${role}:4:3 yaml-feature The anchor &all cannot be used.`,
    ],
    [
      'an alias is used',
      { [role]: replace('careers:\n  - health-information-management', 'careers: *all') },
      `${role}:3:10 yaml-feature The alias *all cannot be used.`,
    ],
    [
      'a merge key is used',
      { [role]: append('<<: { a: 1 }\n') },
      `${role}:75:1 yaml-feature The merge key << cannot be used.`,
    ],
    [
      'a tag is used',
      { [role]: replace('tagline: ', 'tagline: !!str ') },
      `${role}:6:16 yaml-feature A tag that starts with ! cannot be used.`,
    ],
    [
      'a second document follows',
      { [role]: append('---\na: 1\n') },
      `${role}:75:1 yaml-feature A second document starts here.`,
    ],
    [
      'the version of YAML is changed',
      { [role]: (file) => `%YAML 1.1\n---\n${file}` },
      `${role}:1:1 yaml-feature A line that starts with %YAML cannot be used.`,
    ],
    [
      'values are nested without end',
      { [role]: `${'['.repeat(5000)}` },
      `${role}:1:1 nesting-depth The values are nested too deeply.`,
    ],
    [
      'a file holds comments only',
      { [role]: '# later\n' },
      `${role}:1:1 empty-file There is nothing here but comments.`,
    ],
  ],
  ['yaml-syntax', 'yaml-tab', 'yaml-feature', 'nesting-depth', 'duplicate-key', 'empty-file'],
);
