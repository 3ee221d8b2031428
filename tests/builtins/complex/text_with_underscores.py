# An underscore that is not between two digits has a message of its own.
for text in "1_0", "1_0+2j", "_1", "1_", "1__0", "1_.5", "1_j", "x_1", "x1_1", "1_0_", "xx", "nan_":
    try: print(complex(text))
    except ValueError as error: print(error)

# output:
# (10+0j)
# (10+2j)
# could not convert string to complex: '_1'
# could not convert string to complex: '1_'
# could not convert string to complex: '1__0'
# could not convert string to complex: '1_.5'
# could not convert string to complex: '1_j'
# could not convert string to complex: 'x_1'
# complex() arg is a malformed string
# could not convert string to complex: '1_0_'
# complex() arg is a malformed string
# could not convert string to complex: 'nan_'
