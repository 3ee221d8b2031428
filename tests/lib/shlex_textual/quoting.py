# shlex.split, quote and join: quotes, escapes, comments, posix or not, errors.
import shlex

for text in ('a "b c" \'d e\' f\\ g', 'x="1 2"', "it\\'s", '"a\\"b\\n"', "'a\\b'", 'a#b # c', '""', "a'b'c", ' \t\n', 'é ü', 'a;b|c&d', '$HOME `x`'):
    print(repr(text), shlex.split(text), shlex.split(text, comments=True), shlex.split(text, posix=False))
print([shlex.quote(s) for s in ('', 'a', 'a b', "it's", '$x', 'a/b.c-d_e', 'é', '~')], shlex.join(['a', 'b c', "d'e"]), shlex.split(shlex.join(['x y', '"', '\\'])))
for text in ('"open', "'open", 'end\\'):
    try:
        print(shlex.split(text))
    except ValueError as error:
        print(error)
lexer = shlex.shlex('a && b > "c d" # rest', posix=True, punctuation_chars=True)
print(list(lexer), list(shlex.shlex('x=1+2')), shlex.shlex('a b').get_token())
try:
    shlex.split(None)
except ValueError as error:
    print(error)

# output:
# 'a "b c" \'d e\' f\\ g' ['a', 'b c', 'd e', 'f g'] ['a', 'b c', 'd e', 'f g'] ['a', '"b c"', "'d e'", 'f\\', 'g']
# 'x="1 2"' ['x=1 2'] ['x=1 2'] ['x="1', '2"']
# "it\\'s" ["it's"] ["it's"] ["it\\'s"]
# '"a\\"b\\n"' ['a"b\\n'] ['a"b\\n'] ['"a\\"', 'b\\n"']
# "'a\\b'" ['a\\b'] ['a\\b'] ["'a\\b'"]
# 'a#b # c' ['a#b', '#', 'c'] ['a'] ['a#b', '#', 'c']
# '""' [''] [''] ['""']
# "a'b'c" ['abc'] ['abc'] ["a'b'c"]
# ' \t\n' [] [] []
# 'é ü' ['é', 'ü'] ['é', 'ü'] ['é', 'ü']
# 'a;b|c&d' ['a;b|c&d'] ['a;b|c&d'] ['a;b|c&d']
# '$HOME `x`' ['$HOME', '`x`'] ['$HOME', '`x`'] ['$HOME', '`x`']
# ["''", 'a', "'a b'", '\'it\'"\'"\'s\'', "'$x'", 'a/b.c-d_e', "'é'", "'~'"] a 'b c' 'd'"'"'e' ['x y', '"', '\\']
# No closing quotation
# No closing quotation
# No escaped character
# ['a', '&&', 'b', '>', 'c d'] ['x', '=', '1', '+', '2'] a
# s argument must not be None
