# exit: 1
@a @b
def f(): pass

# output:
# Traceback (most recent call last):
#   File "decorator_twice_on_line.py", line 2, in <module>
#     @a @b
#      ^
# NameError: name 'a' is not defined
