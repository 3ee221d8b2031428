assert (1, 'message')
assert (0,)
def f():
    assert (x, y)
f

# output:
# warning_assert_on_tuple.py:1: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#   assert (1, 'message')
# warning_assert_on_tuple.py:2: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#   assert (0,)
# warning_assert_on_tuple.py:4: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#   assert (x, y)
