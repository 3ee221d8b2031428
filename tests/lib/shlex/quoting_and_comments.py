# shlex: posix and not, quotes and escapes in each other, comments, punctuation, what ends too early, joining.
import shlex

for text in ('a "b c" d', "a 'b\\'", 'a\\ b', '"a\\"b\\c"', "'a'\"b\"c", 'a #b\nc', '""', "x''y", 'a"b c"d', 'a\\\nb', '~/x; y|z && w', 'é ü', "it's", '"open', 'end\\', '$VAR ${x}', 'a=b'):
    row = []
    for options in ({}, {'posix': False}, {'comments': True}):
        try:
            row.append(shlex.split(text, **options))
        except ValueError as error:
            row.append(str(error))
    print(repr(text), row)
print([list(shlex.shlex(t, punctuation_chars=True)) for t in ('a&&b||c;d', '(x|y)>z', 'a -b --c=d *.py', 'a&;b')], list(shlex.shlex('a|b', punctuation_chars='|')))
print(shlex.join(['a b', "it's", '', '$x', 'plain', 'é']), [shlex.quote(t) for t in ('', 'a', "'", 'a b', '@%+=:,./-_', 'x;y', 'é')], shlex.split(shlex.join(["a'b", '"', '\\'])))
lex = shlex.shlex('one two\n"three" four', infile='name')
lex.wordchars += '.'
print(lex.get_token(), lex.lineno, lex.push_token('back'), lex.get_token(), lex.get_token(), lex.get_token(), lex.lineno, lex.error_leader(), lex.token, list(lex), lex.get_token() == lex.eof)
s = shlex.shlex("a,b 'c d',e", posix=True)
s.whitespace, s.whitespace_split = ',', True
print(list(s))
for call in (lambda: shlex.quote(5), lambda: shlex.join([1]), lambda: shlex.split(None), lambda: shlex.split(5), lambda: shlex.quote(b'a')):
    try:
        print(call())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, str(error)[:60])

# output:
# 'a "b c" d' [['a', 'b c', 'd'], ['a', '"b c"', 'd'], ['a', 'b c', 'd']]
# "a 'b\\'" [['a', 'b\\'], ['a', "'b\\'"], ['a', 'b\\']]
# 'a\\ b' [['a b'], ['a\\', 'b'], ['a b']]
# '"a\\"b\\c"' [['a"b\\c'], ['"a\\"', 'b\\c"'], ['a"b\\c']]
# '\'a\'"b"c' [['abc'], ["'a'", '"b"', 'c'], ['abc']]
# 'a #b\nc' [['a', '#b', 'c'], ['a', '#b', 'c'], ['a', 'c']]
# '""' [[''], ['""'], ['']]
# "x''y" [['xy'], ["x''y"], ['xy']]
# 'a"b c"d' [['ab cd'], ['a"b', 'c"d'], ['ab cd']]
# 'a\\\nb' [['a\nb'], ['a\\', 'b'], ['a\nb']]
# '~/x; y|z && w' [['~/x;', 'y|z', '&&', 'w'], ['~/x;', 'y|z', '&&', 'w'], ['~/x;', 'y|z', '&&', 'w']]
# 'é ü' [['é', 'ü'], ['é', 'ü'], ['é', 'ü']]
# "it's" ['No closing quotation', ["it's"], 'No closing quotation']
# '"open' ['No closing quotation', 'No closing quotation', 'No closing quotation']
# 'end\\' ['No escaped character', ['end\\'], 'No escaped character']
# '$VAR ${x}' [['$VAR', '${x}'], ['$VAR', '${x}'], ['$VAR', '${x}']]
# 'a=b' [['a=b'], ['a=b'], ['a=b']]
# [['a', '&&', 'b', '||', 'c', ';', 'd'], ['(', 'x', '|', 'y', ')>', 'z'], ['a', '-b', '--c=d', '*.py'], ['a', '&;', 'b']] ['a', '|', 'b']
# 'a b' 'it'"'"'s' '' '$x' plain 'é' ["''", 'a', '\'\'"\'"\'\'', "'a b'", '@%+=:,./-_', "'x;y'", "'é'"] ["a'b", '"', '\\']
# one 1 None back two "three" 2 "name", line 2:   ['four'] True
# ['a', 'b c d', 'e']
# TypeError expected string object, got 'int'
# TypeError expected string object, got 'int'
# ValueError s argument must not be None
# AttributeError 'int' object has no attribute 'read'
# TypeError expected string object, got 'bytes'
