# exit: 1
from __future__ import braces

# output:
#   File "future_braces.py", line 2
#     from __future__ import braces
#                            ^^^^^^
# SyntaxError: not a chance
