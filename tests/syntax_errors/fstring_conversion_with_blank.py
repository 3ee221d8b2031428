# exit: 1
f'{a! r}'

# output:
#   File "fstring_conversion_with_blank.py", line 2
#     f'{a! r}'
#         ^^^
# SyntaxError: f-string: conversion type must come right after the exclamation mark
