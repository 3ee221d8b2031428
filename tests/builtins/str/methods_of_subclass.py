class S(str):
    def __new__(cls, value, extra=None):
        self = super().__new__(cls, value)
        self.extra = extra
        return self


s = S("Hello", 5)
print(s.extra, type(s), type(s.upper()), type(s[:]), type(s + ""), type(s * 1), type(s.strip()), type(str(s)), type(s.replace("x", "y")), type(s.center(1)), type(s.translate({})), type(f"{s}"), type(s.lower()), type(s.expandtabs()), type(s.zfill(0)), type(s.removeprefix("x")), type(s.ljust(0)), type(s.__str__()), type(s.join(["a"])), type(s.split("x")[0]), type(s.partition("x")[0]), type(s.casefold()))
print(s == "Hello", hash(s) == hash("Hello"), {s: 1}["Hello"], s in {"Hello"}, isinstance(s, str), s.__dict__)
print(repr(s), ascii(s), len(s), s.__getnewargs__(), sorted([S("b"), "a"]))

# output:
# 5 <class '__main__.S'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class '__main__.S'> <class 'str'>
# True True 1 True True {'extra': 5}
# 'Hello' 'Hello' 5 ('Hello',) ['a', 'b']
