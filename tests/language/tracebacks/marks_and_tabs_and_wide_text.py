# exit: 1
# Marks stand below what they mark, whatever the line begins with.
if True:
	if True:
		text = 'ü日本' + 'x'.missing_attribute + '日本'

# output:
# Traceback (most recent call last):
#   File "marks_and_tabs_and_wide_text.py", line 5, in <module>
#     text = 'ü日本' + 'x'.missing_attribute + '日本'
#                      ^^^^^^^^^^^^^^^^^^^^^
# AttributeError: 'str' object has no attribute 'missing_attribute'
