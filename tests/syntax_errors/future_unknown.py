# exit: 1
from __future__ import nothing

# output:
#   File "future_unknown.py", line 2
#     from __future__ import nothing
#                            ^^^^^^^
# SyntaxError: future feature nothing is not defined
