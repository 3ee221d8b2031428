for x in (1, 2):
    try:
        1 / 0
    finally:
        print(x)
        break
for x in (1, 2):
    try:
        1 / 0
    finally:
        continue
print(x)

# output:
# warning_break_in_finally.py:6: SyntaxWarning: 'break' in a 'finally' block
#   break
# warning_break_in_finally.py:11: SyntaxWarning: 'continue' in a 'finally' block
#   continue
# 1
# 2
