# exit: 1
f(a=1, **k, a=2)

# output:
#   File "call_keyword_repeated_after_mapping.py", line 2
#     f(a=1, **k, a=2)
#                 ^^^
# SyntaxError: keyword argument repeated: a
