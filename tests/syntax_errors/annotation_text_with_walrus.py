# exit: 1
from __future__ import annotations


def area(width: (height := 2)):
    return width * height

# output:
#   File "annotation_text_with_walrus.py", line 5
#     def area(width: (height := 2)):
#                      ^^^^^^^^^^^
# SyntaxError: named expression cannot be used within an annotation
