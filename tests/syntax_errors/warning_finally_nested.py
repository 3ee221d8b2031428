def f():
    try:
        pass
    finally:
        try:
            return 1
        finally:
            with open(__file__) as w:
                if w:
                    return 2
print(f())

# output:
# warning_finally_nested.py:6: SyntaxWarning: 'return' in a 'finally' block
#   return 1
# warning_finally_nested.py:10: SyntaxWarning: 'return' in a 'finally' block
#   return 2
# 2
