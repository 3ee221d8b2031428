# exit: 1
f'{x:=5}'

# output:
# Traceback (most recent call last):
#   File "fstring_walrus_is_a_format.py", line 2, in <module>
#     f'{x:=5}'
#        ^
# NameError: name 'x' is not defined
