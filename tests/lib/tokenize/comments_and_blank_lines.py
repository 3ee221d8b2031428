# Comments and blank lines give COMMENT and NL and do not end a block; the end of a file without a line break does.
import io
import tokenize

for source in ('if x:\n    y\n\n# c\n    # d\nz', '# only', '\n\n', 'x = [  # a\n\n]', '\fx\n', 'if x:\n\ty\n        z\n  '):
    print(repr(source))
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            print('   ', tokenize.tok_name[token.type], repr(token.string), *token.start, *token.end)
    except IndentationError as error:
        print('   ', type(error).__name__, error)

# output:
# 'if x:\n    y\n\n# c\n    # d\nz'
#     NAME 'if' 1 0 1 2
#     NAME 'x' 1 3 1 4
#     OP ':' 1 4 1 5
#     NEWLINE '\n' 1 5 1 6
#     INDENT '    ' 2 0 2 4
#     NAME 'y' 2 4 2 5
#     NEWLINE '\n' 2 5 2 6
#     NL '\n' 3 0 3 1
#     COMMENT '# c' 4 0 4 3
#     NL '\n' 4 3 4 4
#     COMMENT '# d' 5 4 5 7
#     NL '\n' 5 7 5 8
#     DEDENT '' 6 0 6 0
#     NAME 'z' 6 0 6 1
#     NEWLINE '' 6 1 6 2
#     ENDMARKER '' 7 0 7 0
# '# only'
#     COMMENT '# only' 1 0 1 6
#     NL '' 1 6 1 7
#     ENDMARKER '' 2 0 2 0
# '\n\n'
#     NL '\n' 1 0 1 1
#     NL '\n' 2 0 2 1
#     ENDMARKER '' 3 0 3 0
# 'x = [  # a\n\n]'
#     NAME 'x' 1 0 1 1
#     OP '=' 1 2 1 3
#     OP '[' 1 4 1 5
#     COMMENT '# a' 1 7 1 10
#     NL '\n' 1 10 1 11
#     NL '\n' 2 0 2 1
#     OP ']' 3 0 3 1
#     NEWLINE '' 3 1 3 2
#     ENDMARKER '' 4 0 4 0
# '\x0cx\n'
#     NAME 'x' 1 1 1 2
#     NEWLINE '\n' 1 2 1 3
#     ENDMARKER '' 2 0 2 0
# 'if x:\n\ty\n        z\n  '
#     NAME 'if' 1 0 1 2
#     NAME 'x' 1 3 1 4
#     OP ':' 1 4 1 5
#     NEWLINE '\n' 1 5 1 6
#     INDENT '\t' 2 0 2 1
#     NAME 'y' 2 1 2 2
#     NEWLINE '\n' 2 2 2 3
#     TabError inconsistent use of tabs and spaces in indentation (<string>, line 3)
