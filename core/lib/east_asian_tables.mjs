// The text of the library's module _east_asian_tables: the characters of the encodings of East Asia that are two bytes
// each. They are those of the platform's TextDecoder, so that no package is needed; where CPython has others, they are
// said here.
//
// A table is a first lead byte, a first trail byte, and a line of characters for each lead byte; a space stands where
// there is no character. _codec_east_asian.py makes all its encodings of these five.
const tables = {
  // GBK is what is not of private use.
  gb18030: { leads: [0x81, 0xfe], trails: [0x40, 0xfe], privateUse: true },
  big5: { leads: [0xa1, 0xf9], trails: [0x40, 0xfe] },
  // With NEC's and IBM's characters, and the rows for private use: what Windows calls 932.
  shift_jis: { leads: [0x81, 0xfc], trails: [0x40, 0xfc], privateUse: true },
  jis_x_0212: { encoding: 'euc-jp', prefix: [0x8f], leads: [0xa1, 0xed], trails: [0xa1, 0xfe] },
  ks_x_1001: { encoding: 'euc-kr', leads: [0xa1, 0xfe], trails: [0xa1, 0xfe] },
};

// Where TextDecoder differs: from this code on these characters.
const differences = {
  // The characters that Unicode got after the standard of 2000.
  gb18030: [
    [0xa3a0, '\ue5e5'],
    [0xa6d9, '\ue78d\ue78e\ue78f\ue790\ue791\ue792\ue793'],
    [0xa6ec, '\ue794\ue795'],
    [0xa6f3, '\ue796'],
    [0xa8bc, '\ue7c7'],
    [0xfe59, '\ue81e'],
    [0xfe61, '\ue826'],
    [0xfe66, '\ue82b\ue82c'],
    [0xfe6d, '\ue832'],
    [0xfe7e, '\ue843'],
    [0xfe90, '\ue854'],
    [0xfea0, '\ue864'],
  ],
  // Rows that the company ETEN added.
  big5: [
    [
      0xc6a1,
      'ヾゝゞ々ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃ' +
        'やゅゆょよらりるれろゎわゐゑをんァアィイゥウェ',
    ],
    [
      0xc740,
      'エォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユ',
    ],
    [
      0xc7a1,
      'ョヨラリルレロヮワヰヱヲンヴヵヶДЕЁЖЗИЙКЛМУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽',
    ],
  ],
  jis_x_0212: [[0xa2b7, '~']],
  ks_x_1001: [[0xa2e6, '€®']],
};

function rows(name, { encoding = name, prefix = [], leads, trails, privateUse = false }) {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const characterOf = (lead, trail) => {
    try {
      const text = decoder.decode(Uint8Array.of(...prefix, lead, trail));
      return text.length > 1 || (!privateUse && /\p{Co}/u.test(text)) ? ' ' : text;
    } catch {
      return ' ';
    }
  };
  const between = ([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const table = between(leads).map(lead => between(trails).map(trail => characterOf(lead, trail)));
  for (const [code, characters] of differences[name] ?? [])
    for (let at = 0; at < characters.length; at++)
      table[(code >> 8) - leads[0]][(code & 255) - trails[0] + at] = characters[at];
  return table.map(row => row.join('').replace(/ +$/, ''));
}

export function eastAsianTables() {
  const assignments = Object.entries(tables).map(([name, table]) => {
    return `${name} = ${table.leads[0]}, ${table.trails[0]}, '''${rows(name, table).join('\n')}'''\n`;
  });
  return `"""Made by east_asian_tables.mjs."""\n${assignments.join('')}`;
}
