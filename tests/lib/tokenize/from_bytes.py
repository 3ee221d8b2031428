# tokenize() reads bytes and first tells the encoding.
import io
import tokenize

for token in tokenize.tokenize(io.BytesIO('# coding: latin-1\né = "ü"'.encode('latin-1')).readline):
    print(token)
lines = iter([b'a\n', b'b'])
print([token.string for token in tokenize.tokenize(lines.__next__)])

# output:
# TokenInfo(type=68 (ENCODING), string='iso-8859-1', start=(0, 0), end=(0, 0), line='')
# TokenInfo(type=65 (COMMENT), string='# coding: latin-1', start=(1, 0), end=(1, 17), line='# coding: latin-1\n')
# TokenInfo(type=66 (NL), string='\n', start=(1, 17), end=(1, 18), line='# coding: latin-1\n')
# TokenInfo(type=1 (NAME), string='é', start=(2, 0), end=(2, 1), line='é = "ü"')
# TokenInfo(type=55 (OP), string='=', start=(2, 2), end=(2, 3), line='é = "ü"')
# TokenInfo(type=3 (STRING), string='"ü"', start=(2, 4), end=(2, 7), line='é = "ü"')
# TokenInfo(type=4 (NEWLINE), string='', start=(2, 7), end=(2, 8), line='é = "ü"')
# TokenInfo(type=0 (ENDMARKER), string='', start=(3, 0), end=(3, 0), line='')
# ['utf-8', 'a', '\n', 'b', '', '']
