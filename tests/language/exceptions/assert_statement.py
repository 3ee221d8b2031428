try:
    assert 1 == 2, 'message'
except AssertionError as e:
    print(e)  # => message
try:
    assert []
except AssertionError as e:
    print(repr(e))  # => AssertionError()
assert True
