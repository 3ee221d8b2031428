// Characters that terminals show two columns wide: carets below a line count columns.
#pragma once

namespace fermata {

bool is_wide(char32_t c);

}  // namespace fermata
