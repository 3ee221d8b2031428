# exit: 1
if True:
	x = 1
        y = 2

# output:
#   File "tabs_and_spaces.py", line 4
#     y = 2
# TabError: inconsistent use of tabs and spaces in indentation
