# Every kind of token with its place and the line it is in.
import io
import tokenize

source = '''def f(a, b=1_000):  # sum

    """Twice
    that."""
    return [a,
            0x1F + b ** .5j]
'''
for token in tokenize.generate_tokens(io.StringIO(source).readline):
    print(token)

# output:
# TokenInfo(type=1 (NAME), string='def', start=(1, 0), end=(1, 3), line='def f(a, b=1_000):  # sum\n')
# TokenInfo(type=1 (NAME), string='f', start=(1, 4), end=(1, 5), line='def f(a, b=1_000):  # sum\n')
# TokenInfo(type=55 (OP), string='(', start=(1, 5), end=(1, 6), line='def f(a, b=1_000):  # sum\n')
# TokenInfo(type=1 (NAME), string='a', start=(1, 6), end=(1, 7), line='def f(a, b=1_000):  # sum\n')
# TokenInfo(type=55 (OP), string=',', start=(1, 7), end=(1, 8), line='def f(a, b=1_000):  # sum\n')
# TokenInfo(type=1 (NAME), string='b', start=(1, 9), end=(1, 10), line='def f(a, b=1_000):  # sum\n')
# TokenInfo(type=55 (OP), string='=', start=(1, 10), end=(1, 11), line='def f(a, b=1_000):  # sum\n')
# TokenInfo(type=2 (NUMBER), string='1_000', start=(1, 11), end=(1, 16), line='def f(a, b=1_000):  # sum\n')
# TokenInfo(type=55 (OP), string=')', start=(1, 16), end=(1, 17), line='def f(a, b=1_000):  # sum\n')
# TokenInfo(type=55 (OP), string=':', start=(1, 17), end=(1, 18), line='def f(a, b=1_000):  # sum\n')
# TokenInfo(type=65 (COMMENT), string='# sum', start=(1, 20), end=(1, 25), line='def f(a, b=1_000):  # sum\n')
# TokenInfo(type=4 (NEWLINE), string='\n', start=(1, 25), end=(1, 26), line='def f(a, b=1_000):  # sum\n')
# TokenInfo(type=66 (NL), string='\n', start=(2, 0), end=(2, 1), line='\n')
# TokenInfo(type=5 (INDENT), string='    ', start=(3, 0), end=(3, 4), line='    """Twice\n')
# TokenInfo(type=3 (STRING), string='"""Twice\n    that."""', start=(3, 4), end=(4, 12), line='    """Twice\n    that."""\n')
# TokenInfo(type=4 (NEWLINE), string='\n', start=(4, 12), end=(4, 13), line='    that."""\n')
# TokenInfo(type=1 (NAME), string='return', start=(5, 4), end=(5, 10), line='    return [a,\n')
# TokenInfo(type=55 (OP), string='[', start=(5, 11), end=(5, 12), line='    return [a,\n')
# TokenInfo(type=1 (NAME), string='a', start=(5, 12), end=(5, 13), line='    return [a,\n')
# TokenInfo(type=55 (OP), string=',', start=(5, 13), end=(5, 14), line='    return [a,\n')
# TokenInfo(type=66 (NL), string='\n', start=(5, 14), end=(5, 15), line='    return [a,\n')
# TokenInfo(type=2 (NUMBER), string='0x1F', start=(6, 12), end=(6, 16), line='            0x1F + b ** .5j]\n')
# TokenInfo(type=55 (OP), string='+', start=(6, 17), end=(6, 18), line='            0x1F + b ** .5j]\n')
# TokenInfo(type=1 (NAME), string='b', start=(6, 19), end=(6, 20), line='            0x1F + b ** .5j]\n')
# TokenInfo(type=55 (OP), string='**', start=(6, 21), end=(6, 23), line='            0x1F + b ** .5j]\n')
# TokenInfo(type=2 (NUMBER), string='.5j', start=(6, 24), end=(6, 27), line='            0x1F + b ** .5j]\n')
# TokenInfo(type=55 (OP), string=']', start=(6, 27), end=(6, 28), line='            0x1F + b ** .5j]\n')
# TokenInfo(type=4 (NEWLINE), string='\n', start=(6, 28), end=(6, 29), line='            0x1F + b ** .5j]\n')
# TokenInfo(type=6 (DEDENT), string='', start=(7, 0), end=(7, 0), line='')
# TokenInfo(type=0 (ENDMARKER), string='', start=(7, 0), end=(7, 0), line='')
