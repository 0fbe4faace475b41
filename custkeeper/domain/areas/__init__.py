"""One declaration a register. Nothing here imports another area; `domain.area_catalogue` lists them all."""
