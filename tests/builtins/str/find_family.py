def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


text = "abcabcabc"
for name in ("find", "rfind", "index", "rindex", "count"):
    method = getattr(text, name)
    for args in [("abc",), ("abc", 1), ("abc", 1, 5), ("abc", -4), ("abc", None, -1), ("",), ("", 9), ("", 10), ("", 3, 2), ("x",), ("c", -1), ("abc", 0, 100), ("a", True), ("abc", 1 << 80), ("abc", -(1 << 80), 1 << 80)]:
        show(method, *args)
show(text.find)
show(text.find, 1)
show(text.find, b"a")
show(text.find, None)
show(text.find, "a", "b")
show(text.find, "a", 1, 2, 3)
show(text.find, "a", 1.0)
show(text.count, "a", 0, None)
show(text.find, sub="a")

# output:
# 0
# 3
# -1
# 6
# 0
# 0
# 9
# -1
# -1
# -1
# 8
# 0
# 3
# -1
# 0
# 6
# 6
# -1
# 6
# 3
# 9
# 9
# -1
# -1
# -1
# 8
# 6
# 6
# -1
# 6
# 0
# 3
# ValueError: substring not found
# 6
# 0
# 0
# 9
# ValueError: substring not found
# ValueError: substring not found
# ValueError: substring not found
# 8
# 0
# 3
# ValueError: substring not found
# 0
# 6
# 6
# ValueError: substring not found
# 6
# 3
# 9
# 9
# ValueError: substring not found
# ValueError: substring not found
# ValueError: substring not found
# 8
# 6
# 6
# ValueError: substring not found
# 6
# 3
# 2
# 0
# 1
# 2
# 10
# 1
# 0
# 0
# 0
# 1
# 3
# 2
# 0
# 3
# TypeError: find expected at least 1 argument, got 0
# TypeError: find() argument 1 must be str, not int
# TypeError: find() argument 1 must be str, not bytes
# TypeError: find() argument 1 must be str, not None
# TypeError: slice indices must be integers or None or have an __index__ method
# TypeError: find expected at most 3 arguments, got 4
# TypeError: slice indices must be integers or None or have an __index__ method
# 3
# TypeError: str.find() takes no keyword arguments
