# re.Scanner: tokens by the first pattern that matches, groups inside patterns, flags, the rest, matches of nothing.
import re


def number(scanner, token):
    return int(token)


scanner = re.Scanner([(r'[a-zA-Z_]\w*', lambda s, t: ('name', t, s.match.span())), (r'\d+\.\d*', lambda s, t: float(t)), (r'\d+', number), (r'=|\+|-|\*|/', lambda s, t: 'op' + t), (r'\s+', None), (r'"(?:[^"\\]|\\.)*"', 'a string')])
print(scanner.scan('sum = 3*foo + 312.50+bar "q\\"q"'))
print(scanner.scan('x ! y'), scanner.scan(''), scanner.scan('?'))
print(re.Scanner([('(?:a|b)+', lambda s, t: t.upper()), ('c*', 'never empty')]).scan('abcccd'))
print(re.Scanner([('HELLO', 1), ('.', 2)], re.I | re.S).scan('hello\n!'))
print(type(scanner), len(scanner.lexicon))
for bad in ([('(', 1)], [5], [('a',)]):
    try:
        print(re.Scanner(bad))
    except (re.error, TypeError, ValueError) as error:
        print(type(error).__name__)

# output:
# ([('name', 'sum', (0, 3)), 'op=', 3, 'op*', ('name', 'foo', (8, 11)), 'op+', 312.5, 'op+', ('name', 'bar', (21, 24)), 'a string'], '')
# ([('name', 'x', (0, 1))], '! y') ([], '') ([], '?')
# (['AB', 'never empty'], 'd')
# ([1, 2, 2], '')
# <class 're.Scanner'> 6
# PatternError
# TypeError
# ValueError
