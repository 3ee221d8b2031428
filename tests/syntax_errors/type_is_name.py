type = 5
print(type)
match = 3
case = 4
_ = match + case
print(_)

# output:
# 5
# 7
