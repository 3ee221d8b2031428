def f():
    """docs
    of \path
    """
print(f.__doc__)

# output:
# warning_escape_position_in_triple_string.py:3: SyntaxWarning: "\p" is an invalid escape sequence. Such sequences will not work in the future. Did you mean "\\p"? A raw string is also an option.
#   of \path
# docs
# of \path
#
