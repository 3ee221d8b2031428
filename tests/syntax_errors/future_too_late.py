# exit: 1
import sys
from __future__ import annotations

# output:
#   File "future_too_late.py", line 3
#     from __future__ import annotations
#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
# SyntaxError: from __future__ imports must occur at the beginning of the file
