# The package encodings: how a name is written, and which names stand for others.
import encodings
from encodings.aliases import aliases

for name in 'UTF 8', 'latin--1', b'iso-8859.2', ' utf-16 ', 'koi8\u00e9r':
    print(repr(encodings.normalize_encoding(name)))
print([aliases[name] for name in ('utf8', 'u8', 'latin1', '646', 'l2', 'windows_1252', 'us_ascii', 'utf16', 'rot13', 'macintosh')])
print('utf_8' in aliases, 'ascii' in aliases, encodings.search_function('utf-8').name, encodings.search_function('nothing'))

# output:
# 'UTF_8'
# 'latin_1'
# 'iso_8859.2'
# 'utf_16'
# 'koi8r'
# ['utf_8', 'utf_8', 'latin_1', 'ascii', 'iso8859_2', 'cp1252', 'ascii', 'utf_16', 'rot_13', 'mac_roman']
# False False utf-8 None
