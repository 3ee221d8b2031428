# exit: 1
import a as f()

# output:
#   File "import_as_call.py", line 2
#     import a as f()
#                 ^^^
# SyntaxError: cannot use function call as import target
