# exit: 1
# Carets count columns: a character that is two columns wide has two below it.
def f(*values):
    return "🎉" + values[0] + (values["日本", "x"])

x = ("日本語".index, "é", f("日", 1), 2)

# output:
# Traceback (most recent call last):
#   File "wide_characters_in_traceback.py", line 6, in <module>
#     x = ("日本語".index, "é", f("日", 1), 2)
#                               ~^^^^^^^^^
#   File "wide_characters_in_traceback.py", line 4, in f
#     return "🎉" + values[0] + (values["日本", "x"])
#                                ~~~~~~^^^^^^^^^^^^^
# TypeError: tuple indices must be integers or slices, not tuple
