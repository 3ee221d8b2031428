# A lexer of one's own: punctuation, comments, quotes, pushed tokens and line numbers.
import shlex

print(list(shlex.shlex("a && b || c; d >'abc'; (def \"ghi\")")))
print(list(shlex.shlex("a && b || c; d >'abc'; (def \"ghi\")", punctuation_chars=True)))
print(list(shlex.shlex("a && b-x ||c;d >>f", posix=True, punctuation_chars=True)))
lexer = shlex.shlex('name = "value" # comment\nother: 1.5\n')
lexer.wordchars += '.'
while (token := lexer.get_token()) != lexer.eof:
    print(lexer.lineno, repr(token))
lexer = shlex.shlex('one two', posix=True)
lexer.push_token('zero')
print(lexer.get_token(), lexer.get_token(), lexer.error_leader('file', 3), repr(lexer.eof))
lexer.push_source('inner words')
print(list(lexer), lexer.get_token())
lexer = shlex.shlex("a|b|'c|d'", posix=True)
lexer.whitespace, lexer.whitespace_split = '|', True
print(list(lexer), repr(lexer.punctuation_chars))
lexer = shlex.shlex('// note\nx', posix=True)
lexer.commenters = '/'
print(list(lexer))

# output:
# ['a', '&', '&', 'b', '|', '|', 'c', ';', 'd', '>', "'abc'", ';', '(', 'def', '"ghi"', ')']
# ['a', '&&', 'b', '||', 'c', ';', 'd', '>', "'abc'", ';', '(', 'def', '"ghi"', ')']
# ['a', '&&', 'b-x', '||', 'c', ';', 'd', '>>', 'f']
# 1 'name'
# 1 '='
# 1 '"value"'
# 2 'other'
# 2 ':'
# 3 '1.5'
# zero one "file", line 3:  None
# ['inner', 'words', 'two'] None
# ['a', 'b', 'c|d'] ''
# ['x']
