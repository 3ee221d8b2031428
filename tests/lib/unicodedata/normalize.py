import unicodedata as u
words = ['Café', 'Cafe\u0301', 'ﬁn', '①½ª', 'Å\u212b', 'q\u0307\u0323', 'q\u0323\u0307', '한글', '\u1112\u1161\u11ab', '\u0344', '\u0958', '\u2126', 'e\u0301\u0301\u0323', '\u1e9b\u0323', 'ａｂｃ', '\ufdfa', 'plain', '', '\u0f73', '\U0001d15e', 'a\u0315\u0300\u05ae\u0302b', '\uac00\u11a8', 'ș̀']
for word in words:
    print([ascii(u.normalize(form, word)) for form in ('NFC', 'NFD', 'NFKC', 'NFKD')], u.is_normalized('NFC', word))
print(''.join(c for c in u.normalize('NFD', 'Ĉrème brûlée à l’été') if not u.combining(c)))
changed = [sum(u.normalize(form, chr(n)) != chr(n) for n in range(0xa0, 0x3400)) for form in ('NFC', 'NFD', 'NFKC', 'NFKD')]
print(changed)

# output:
# ["'Caf\\xe9'", "'Cafe\\u0301'", "'Caf\\xe9'", "'Cafe\\u0301'"] True
# ["'Caf\\xe9'", "'Cafe\\u0301'", "'Caf\\xe9'", "'Cafe\\u0301'"] False
# ["'\\ufb01n'", "'\\ufb01n'", "'fin'", "'fin'"] True
# ["'\\u2460\\xbd\\xaa'", "'\\u2460\\xbd\\xaa'", "'11\\u20442a'", "'11\\u20442a'"] True
# ["'\\xc5\\xc5'", "'A\\u030aA\\u030a'", "'\\xc5\\xc5'", "'A\\u030aA\\u030a'"] False
# ["'q\\u0323\\u0307'", "'q\\u0323\\u0307'", "'q\\u0323\\u0307'", "'q\\u0323\\u0307'"] False
# ["'q\\u0323\\u0307'", "'q\\u0323\\u0307'", "'q\\u0323\\u0307'", "'q\\u0323\\u0307'"] True
# ["'\\ud55c\\uae00'", "'\\u1112\\u1161\\u11ab\\u1100\\u1173\\u11af'", "'\\ud55c\\uae00'", "'\\u1112\\u1161\\u11ab\\u1100\\u1173\\u11af'"] True
# ["'\\ud55c'", "'\\u1112\\u1161\\u11ab'", "'\\ud55c'", "'\\u1112\\u1161\\u11ab'"] False
# ["'\\u0308\\u0301'", "'\\u0308\\u0301'", "'\\u0308\\u0301'", "'\\u0308\\u0301'"] False
# ["'\\u0915\\u093c'", "'\\u0915\\u093c'", "'\\u0915\\u093c'", "'\\u0915\\u093c'"] False
# ["'\\u03a9'", "'\\u03a9'", "'\\u03a9'", "'\\u03a9'"] False
# ["'\\u1eb9\\u0301\\u0301'", "'e\\u0323\\u0301\\u0301'", "'\\u1eb9\\u0301\\u0301'", "'e\\u0323\\u0301\\u0301'"] False
# ["'\\u1e9b\\u0323'", "'\\u017f\\u0323\\u0307'", "'\\u1e69'", "'s\\u0323\\u0307'"] True
# ["'\\uff41\\uff42\\uff43'", "'\\uff41\\uff42\\uff43'", "'abc'", "'abc'"] True
# ["'\\ufdfa'", "'\\ufdfa'", "'\\u0635\\u0644\\u0649 \\u0627\\u0644\\u0644\\u0647 \\u0639\\u0644\\u064a\\u0647 \\u0648\\u0633\\u0644\\u0645'", "'\\u0635\\u0644\\u0649 \\u0627\\u0644\\u0644\\u0647 \\u0639\\u0644\\u064a\\u0647 \\u0648\\u0633\\u0644\\u0645'"] True
# ["'plain'", "'plain'", "'plain'", "'plain'"] True
# ["''", "''", "''", "''"] True
# ["'\\u0f71\\u0f72'", "'\\u0f71\\u0f72'", "'\\u0f71\\u0f72'", "'\\u0f71\\u0f72'"] False
# ["'\\U0001d157\\U0001d165'", "'\\U0001d157\\U0001d165'", "'\\U0001d157\\U0001d165'", "'\\U0001d157\\U0001d165'"] False
# ["'\\xe0\\u05ae\\u0302\\u0315b'", "'a\\u05ae\\u0300\\u0302\\u0315b'", "'\\xe0\\u05ae\\u0302\\u0315b'", "'a\\u05ae\\u0300\\u0302\\u0315b'"] False
# ["'\\uac01'", "'\\u1100\\u1161\\u11a8'", "'\\uac01'", "'\\u1100\\u1161\\u11a8'"] False
# ["'\\u0219\\u0300'", "'s\\u0326\\u0300'", "'\\u0219\\u0300'", "'s\\u0326\\u0300'"] True
# Creme brulee a l’ete
# [71, 999, 1420, 2336]
