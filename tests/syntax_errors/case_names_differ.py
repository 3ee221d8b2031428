# exit: 1
match x:
    case [a] | [a, b]:
        pass

# output:
#   File "case_names_differ.py", line 3
#     case [a] | [a, b]:
#          ^^^^^^^^^^^^
# SyntaxError: alternative patterns bind different names
