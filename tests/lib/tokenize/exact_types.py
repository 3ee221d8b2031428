# exact_type tells operators apart.
import io
import tokenize

for token in tokenize.generate_tokens(io.StringIO('a **= b // -c -> d := e != f ... @ x ! $ ?\n').readline):
    print(token.string, tokenize.tok_name[token.type], tokenize.tok_name[token.exact_type])

# output:
# a NAME NAME
# **= OP DOUBLESTAREQUAL
# b NAME NAME
# // OP DOUBLESLASH
# - OP MINUS
# c NAME NAME
# -> OP RARROW
# d NAME NAME
# := OP COLONEQUAL
# e NAME NAME
# != OP NOTEQUAL
# f NAME NAME
# ... OP ELLIPSIS
# @ OP AT
# x NAME NAME
# ! OP EXCLAMATION
# $ OP OP
# ? OP OP
#
#  NEWLINE NEWLINE
#  ENDMARKER ENDMARKER
