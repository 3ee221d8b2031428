# exit: 1
type X[] = int

# output:
#   File "type_alias_empty_list.py", line 2
#     type X[] = int
#            ^^
# SyntaxError: Type parameter list cannot be empty
