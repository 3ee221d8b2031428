# Two code objects are equal when they do the same at the same places; a docstring counts.
def compiled(source):
    return compile(source, "text", "exec")


one, other = compiled("def f(): 'a'"), compiled("def f(): 'b'")
print(one == compiled("def f(): 'a'"), one == other)

tries = "try:\n    f()\nexcept ValueError:\n    g()\nfinally:\n    h()\n"
print(all(compiled(tries) == compiled(tries) for _ in range(20)), compiled(tries) == compiled("\n" + tries))

# output:
# True False
# True False
