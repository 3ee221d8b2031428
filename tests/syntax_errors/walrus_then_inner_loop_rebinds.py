# exit: 1
[(j := 0) for i in x for j in y]

# output:
#   File "walrus_then_inner_loop_rebinds.py", line 2
#     [(j := 0) for i in x for j in y]
#       ^
# SyntaxError: assignment expression cannot rebind comprehension iteration variable 'j'
