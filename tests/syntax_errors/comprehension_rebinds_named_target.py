# exit: 1
{i for i in range(5) if (j := 0) for j in range(5)}

# output:
#   File "comprehension_rebinds_named_target.py", line 2
#     {i for i in range(5) if (j := 0) for j in range(5)}
#                                          ^
# SyntaxError: comprehension inner loop cannot rebind assignment expression target 'j'
